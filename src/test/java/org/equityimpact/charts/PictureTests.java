package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.charts.TableDraft.adverse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTests {

    @Test
    void isTwiceAsFineAsTheDrawing() throws IOException {
        var picture = picture(table());

        assertThat(picture.getWidth()).isEqualTo(2 * (int) Drawing.WIDTH);
        assertThat(picture.getHeight())
                .isEqualTo((int) Math.ceil(2 * table().drawing().height()));
    }

    @Test
    void showsWhatTheDrawingShows() throws IOException {
        assertThat(colours(picture(table()))).contains(0xFFFFFF, 0x1A1A1A, 0x0072B2, 0x8B1A00, 0xF3DFA2);
    }

    @Test
    void hasLettersInIt() throws IOException {
        var picture = picture(table());
        var dark = IntStream.range(0, picture.getWidth())
                .flatMap(x -> IntStream.range(0, 80).map(y -> picture.getRGB(x, y) & 0xFF))
                .filter(blue -> blue < 100)
                .count();

        assertThat(dark).as("pixels of the title").isGreaterThan(500);
    }

    @Test
    void whatIsReadFromRightToLeftIsSetAsAWhole() {
        var svg = Xml.parse(SvgWriter.document(
                adverse()
                        .group("תלמידים עולים", 60, 900)
                        .group("White", 80, 900)
                        .drawing(),
                "",
                "",
                new Outlines()));

        assertThat(Xml.all(svg, "path")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Xml.all(svg, "text")).anyMatch(text -> text.getTextContent().startsWith("White"));
    }

    @Test
    void aHugeTableIsStillAPicture() throws IOException {
        var many = adverse();
        IntStream.range(0, 200).forEach(group -> many.group("Group " + group, 20 + group, 400));

        assertThat(picture(many).getHeight()).isGreaterThan(15_000);
    }

    @Test
    void severalAtOnceAreAllAlike() {
        var one = table().chart().as(ChartFormat.PNG);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(at -> table().chart()
                        .as(ChartFormat.PNG)))
                .allSatisfy(other -> assertThat(other).isEqualTo(one));
    }

    private static TableDraft table() {
        return adverse().group("Black", 80, 400).group("White", 51, 1000).group("Asian", 77, 600);
    }

    private static BufferedImage picture(TableDraft table) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(table.chart().as(ChartFormat.PNG)));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth())
                .flatMap(x -> IntStream.range(0, picture.getHeight()).map(y -> picture.getRGB(x, y) & 0xFFFFFF))
                .boxed()
                .collect(Collectors.toSet());
    }
}
