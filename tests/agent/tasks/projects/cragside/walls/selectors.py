from walls.models import Ascent, Route


def routes_on_the_wall(area_slug=None):
    routes = Route.objects.filter(retired_on__isnull=True)
    if area_slug:
        routes = routes.filter(area__slug=area_slug)
    return routes


def ascents_of(member):
    return Ascent.objects.filter(member=member).select_related("route__area")


def latest_ascents(route, limit=20):
    return route.ascents.select_related("member__user")[:limit]
