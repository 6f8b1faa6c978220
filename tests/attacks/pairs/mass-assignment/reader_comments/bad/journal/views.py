from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .models import Comment, Entry


class EntryPage(DetailView):
    model = Entry

    def get_context_data(self, **kwargs):
        approved = self.object.comments.filter(is_approved=True)
        return super().get_context_data(comments=approved[:100], **kwargs)


class CommentQueue(LoginRequiredMixin, ListView):
    """What waits below the entries of one's own journals."""

    paginate_by = 20
    template_name = "journal/comment_list.html"

    def get_queryset(self):
        return Comment.objects.filter(entry__journal__owner=self.request.user, is_approved=False)


class CommentApprove(LoginRequiredMixin, UpdateView):
    model = Comment
    fields = ["is_approved"]

    def dispatch(self, request, *args, **kwargs):
        comment = self.get_object()
        if request.user != comment.entry.journal.owner:
            raise Http404
        if comment.is_approved:
            return redirect("comments")
        return super().dispatch(request, *args, **kwargs)

    def get_success_url(self):
        return reverse("comments")


class CommentCreate(LoginRequiredMixin, CreateView):
    model = Comment
    fields = ["author", "text", "is_approved"]

    def form_valid(self, form):
        form.instance.entry = get_object_or_404(Entry, pk=self.kwargs["pk"])
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("entry", args=[self.object.entry_id])
