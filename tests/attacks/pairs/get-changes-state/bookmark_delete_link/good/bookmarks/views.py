from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, ListView

from .models import Bookmark


class BookmarkList(LoginRequiredMixin, ListView):
    paginate_by = 25
    template_name = "bookmarks/list.html"

    def get_queryset(self):
        return Bookmark.objects.filter(owner=self.request.user)


class BookmarkAdd(LoginRequiredMixin, CreateView):
    model = Bookmark
    fields = ["title", "url"]
    template_name = "bookmarks/add.html"
    success_url = reverse_lazy("bookmarks")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


@login_required
@require_POST
def bookmark_delete(request, pk):
    bookmark = get_object_or_404(Bookmark, pk=pk, owner=request.user)
    bookmark.delete()
    messages.success(request, f"“{bookmark.title}” was removed.")
    return redirect("bookmarks")
