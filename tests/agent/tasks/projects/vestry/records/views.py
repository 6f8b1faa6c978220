from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import DetailView, ListView

from records import services
from records.models import Box, Collection, Record


def home(request):
    if request.user.is_authenticated:
        return redirect("my_desk")
    return render(request, "records/home.html")


class CollectionListView(LoginRequiredMixin, ListView):
    model = Collection
    template_name = "records/collection_list.html"
    context_object_name = "collections"
    paginate_by = 30

    def get_queryset(self):
        collections = Collection.objects.select_related("donor").order_by("title", "id")
        return collections.annotate(box_count=Count("boxes"))


class CollectionDetailView(LoginRequiredMixin, DetailView):
    model = Collection
    template_name = "records/collection_detail.html"
    context_object_name = "collection"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["boxes"] = self.object.boxes.select_related("shelf")
        return context


@login_required
def collection_timeline(request, slug):
    collection = get_object_or_404(Collection, slug=slug)
    centuries = services.timeline(collection, request.user)
    return render(
        request,
        "records/timeline.html",
        {"collection": collection, "centuries": centuries},
    )


@login_required
def box_list(request):
    boxes = Box.objects.order_by("label")
    room = request.GET.get("room")
    if room:
        boxes = boxes.filter(shelf__room__iexact=room)
    return render(request, "records/box_list.html", {"boxes": boxes, "room": room})


@login_required
def box_detail(request, pk):
    box = get_object_or_404(Box.objects.select_related("collection", "shelf"), pk=pk)
    records = Record.objects.visible_to(request.user).filter(box=box)
    return render(
        request,
        "records/box_detail.html",
        {"box": box, "records": records.prefetch_related("subjects")},
    )
