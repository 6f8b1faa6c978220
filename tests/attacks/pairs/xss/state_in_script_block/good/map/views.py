from django.views.generic import TemplateView


class MapPage(TemplateView):
    template_name = "map/map.html"

    def get_context_data(self, **kwargs):
        state = {"layer": self.request.GET.get("layer", "streets"), "zoom": 12}
        return super().get_context_data(state=state, **kwargs)
