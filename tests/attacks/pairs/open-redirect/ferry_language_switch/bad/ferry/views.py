from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .models import Port, Sailing


@require_GET
def board(request):
    sailings = Sailing.objects.select_related("origin", "goal")
    home = request.session.get("home_port")
    if home:
        sailings = sailings.filter(origin__code=home)
    return render(request, "ferry/board.html", {"sailings": sailings[:50], "home": home})


@require_http_methods(["GET", "POST"])
def choose_port(request):
    """Remember the visitor's port and go back to the page he came from."""
    target = request.POST.get("next") or request.GET.get("next") or "/"
    if request.method == "POST":
        port = get_object_or_404(Port, code=request.POST.get("port", ""))
        request.session["home_port"] = port.code
        return redirect(target)
    return render(request, "ferry/choose.html", {"ports": Port.objects.all()[:200], "next": target})


@require_GET
def port_site(request, code):
    """To the port's own site, as the staff entered it."""
    port = get_object_or_404(Port, code=code)
    if not port.site:
        raise Http404
    return redirect(port.site)
