from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView, FormView, ListView

from people.mixins import MemberRequiredMixin
from walls import selectors, services
from walls.forms import AscentForm
from walls.models import Area, Route


class RouteListView(ListView):
    template_name = "walls/route_list.html"
    context_object_name = "routes"

    def get_queryset(self):
        return selectors.routes_on_the_wall(self.request.GET.get("area"))

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["areas"] = Area.objects.all()
        return context


class RouteDetailView(DetailView):
    template_name = "walls/route_detail.html"
    context_object_name = "route"
    queryset = Route.objects.select_related("area", "setter")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["ascents"] = selectors.latest_ascents(self.object)
        return context


class RouteCardView(View):
    """The little card that is screwed to the wall at the start of a route."""

    def get(self, request, pk):
        route = get_object_or_404(Route, pk=pk)
        lines = [
            route.name.upper(),
            f"{route.grade}  {route.colour}",
            f"set {route.set_on:%d.%m.%y} by {route.setter.nickname}",
        ]
        return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


class LogAscentView(MemberRequiredMixin, FormView):
    template_name = "walls/log_ascent.html"
    form_class = AscentForm

    def get_route(self):
        return get_object_or_404(Route, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(route=self.get_route(), **kwargs)

    def form_valid(self, form):
        route = self.get_route()
        try:
            services.log_ascent(route=route, member=self.member, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        return redirect(route)
