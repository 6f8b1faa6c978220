from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import DetailView, ListView

from collection.models import Artist, Piece, Room
from guests.forms import CommentForm


def home(request):
    rooms = Room.objects.annotate(shown=Count("pieces", filter=Q(pieces__on_show=True)))
    return render(request, "collection/home.html", {"rooms": rooms})


class PieceList(ListView):
    template_name = "collection/piece_list.html"
    context_object_name = "pieces"
    paginate_by = 30

    def get_queryset(self):
        pieces = Piece.objects.filter(on_show=True).select_related("artist", "room")
        words = self.request.GET.get("q", "").strip()
        if words:
            pieces = pieces.filter(
                Q(title__icontains=words) | Q(artist__name__icontains=words) | Q(descr__icontains=words)
            )
        return pieces


def piece(request, pk):
    shown = get_object_or_404(Piece.objects.select_related("artist", "room"), pk=pk)
    form = CommentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        comment = form.save(commit=False)
        comment.piece = shown
        comment.save()
        return redirect(shown)
    context = {
        "piece": shown,
        "photos": shown.photos.all(),
        "comments": shown.comments.filter(hidden=False),
        "form": form,
    }
    return render(request, "collection/piece.html", context)


class ArtistDetail(DetailView):
    model = Artist
    template_name = "collection/artist.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            pieces=self.object.pieces.filter(on_show=True).select_related("room"), **kwargs
        )
