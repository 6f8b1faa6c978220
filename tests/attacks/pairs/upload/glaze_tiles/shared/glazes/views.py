from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render

from .forms import ArchiveForm, FiringForm
from .models import Firing, Tile
from .unpack import unpack


@login_required
def firings(request):
    own = Firing.objects.filter(potter=request.user)
    page = Paginator(own, 20).get_page(request.GET.get("page"))
    return render(request, "glazes/firings.html", {"page": page})


@login_required
def firing_new(request):
    form = FiringForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.potter = request.user
        return redirect("firing", form.save().pk)
    return render(request, "glazes/form.html", {"form": form})


@login_required
def firing(request, pk):
    own = get_object_or_404(Firing, pk=pk, potter=request.user)
    return render(request, "glazes/firing.html", {"firing": own, "tiles": own.tiles.all()[:200]})


@login_required
def archive(request, pk):
    own = get_object_or_404(Firing, pk=pk, potter=request.user)
    form = ArchiveForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            names = unpack(form.cleaned_data["archive"], own.folder)
        except ValidationError as error:
            form.add_error("archive", error)
        else:
            Tile.objects.bulk_create(Tile(firing=own, name=name) for name in names)
            return redirect("firing", pk)
    return render(request, "glazes/form.html", {"form": form})


@login_required
def tile(request, pk):
    own = get_object_or_404(Tile, pk=pk, firing__potter=request.user)
    path = own.firing.folder / own.name
    if not path.is_file():
        raise Http404
    return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)
