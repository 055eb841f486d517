package org.equityimpact.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.equityimpact.spreadsheet.Setting;
import org.equityimpact.spreadsheet.TableSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Takes the settings of tables from the parameters of a call, one for each. */
final class TableParameters implements HandlerMethodArgumentResolver {

    static List<String> names() {
        return Arrays.stream(Setting.values()).map(Setting::part).toList();
    }

    static boolean areTakenBy(MethodParameter parameter) {
        return parameter.getParameterType() == TableSettings.class;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return areTakenBy(parameter);
    }

    @Override
    public TableSettings resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = request.getParameter(setting.part());
            if (value != null) {
                values.put(setting, value);
            }
        }
        return new TableSettings(values, TableSettings.Source.PARAMETERS);
    }
}
