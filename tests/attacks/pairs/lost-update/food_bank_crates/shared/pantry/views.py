from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from . import services
from .forms import HandOutForm
from .models import Shelf


@login_required
@permission_required("pantry.view_shelf", raise_exception=True)
def shelves(request):
    page = Paginator(Shelf.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "pantry/shelves.html", {"page": page})


@login_required
@permission_required("pantry.change_shelf", raise_exception=True)
def hand_out(request, pk):
    shelf = get_object_or_404(Shelf, pk=pk)
    form = HandOutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.hand_out(shelf, form.cleaned_data["crates"], request.user)
        except services.NotEnough as error:
            form.add_error("crates", str(error))
        else:
            return redirect("shelves")
    return render(request, "pantry/hand_out.html", {"shelf": shelf, "form": form})
