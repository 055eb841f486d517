package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.GroupMeasurements;

/**
 * Which groups of an indicator divide the same students: those of one attribute, those of a second, those where two meet,
 * and so on down for parts of parts.
 */
final class Layers {

    /** The first layer of groups that have parents; 0 and 1 are their first and second attribute. */
    private static final int CROSSED = 2;

    private final int[][] layers;
    private final int[] layerOf;

    private Layers(int[][] layers, int[] layerOf) {
        this.layers = layers;
        this.layerOf = layerOf;
    }

    static Layers of(List<GroupMeasurements> groups) {
        var numbers = numbers(groups);
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (var group = 0; group < numbers.length; group++) {
            members.computeIfAbsent(numbers[group], any -> new ArrayList<>()).add(group);
        }
        var layers = members.values().stream()
                .map(layer -> layer.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        var layerOf = new int[groups.size()];
        for (var layer = 0; layer < layers.length; layer++) {
            for (var group : layers[layer]) {
                layerOf[group] = layer;
            }
        }
        return new Layers(layers, layerOf);
    }

    /** How many there are. */
    int size() {
        return layers.length;
    }

    /** The position of the group's layer, in the order of their first groups. */
    int number(int group) {
        return layerOf[group];
    }

    /** The groups of a layer, in the order submitted; not to be written to. */
    int[] groups(int layer) {
        return layers[layer];
    }

    private static int[] numbers(List<GroupMeasurements> groups) {
        if (groups.stream().allMatch(group -> Parents.of(group).isEmpty())) {
            return new int[groups.size()];
        }
        var attributes = attributes(groups);
        var depth = depths(groups);
        var numbers = new int[groups.size()];
        for (var group = 0; group < numbers.length; group++) {
            var key = Names.key(groups.get(group).name());
            numbers[group] = depth[group] > 0 ? CROSSED + depth[group] - 1 : attributes.getOrDefault(key, 0);
        }
        return numbers;
    }

    private static Map<String, Integer> attributes(List<GroupMeasurements> groups) {
        var attributes = new HashMap<String, Integer>();
        for (var group : groups) {
            var parents = Parents.of(group);
            for (var position = 0; position < parents.size(); position++) {
                attributes.putIfAbsent(Names.key(parents.get(position)), Math.min(position, 1));
            }
        }
        return attributes;
    }

    /** 0 without parents, otherwise one more than the deepest of them; a group that is its own ancestor ends the count. */
    private static int[] depths(List<GroupMeasurements> groups) {
        var rows = new HashMap<String, Integer>();
        for (var group = 0; group < groups.size(); group++) {
            rows.putIfAbsent(Names.key(groups.get(group).name()), group);
        }
        var parents = groups.stream()
                .map(group -> Parents.of(group).stream()
                        .mapToInt(parent -> rows.getOrDefault(Names.key(parent), -1))
                        .toArray())
                .toArray(int[][]::new);
        var depths = new int[parents.length];
        for (var group = 0; group < depths.length; group++) {
            depths[group] = Math.min(parents[group].length, 1);
        }
        for (var round = 1; deepen(depths, parents) && round < parents.length; round++) {}
        return depths;
    }

    private static boolean deepen(int[] depths, int[][] parents) {
        var deeper = false;
        for (var group = 0; group < depths.length; group++) {
            for (var parent : parents[group]) {
                if (parent >= 0 && depths[group] <= depths[parent]) {
                    depths[group] = depths[parent] + 1;
                    deeper = true;
                }
            }
        }
        return deeper;
    }
}
