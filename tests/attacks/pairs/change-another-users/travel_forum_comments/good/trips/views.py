from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView

from .models import Comment, Trip


class TripList(ListView):
    queryset = Trip.objects.select_related("author")
    paginate_by = 20


class TripDetail(DetailView):
    queryset = Trip.objects.select_related("author")

    def get_context_data(self, **kwargs):
        comments = self.object.comments.select_related("author")
        page = Paginator(comments, 50).get_page(self.request.GET.get("page"))
        return super().get_context_data(page=page, **kwargs)


class TripCreate(LoginRequiredMixin, CreateView):
    model = Trip
    fields = ["title", "story"]
    template_name = "trips/form.html"

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


class CommentCreate(LoginRequiredMixin, CreateView):
    model = Comment
    fields = ["text"]
    template_name = "trips/form.html"

    def form_valid(self, form):
        form.instance.trip = get_object_or_404(Trip, pk=self.kwargs["pk"])
        form.instance.author = self.request.user
        return super().form_valid(form)


class CommentUpdate(LoginRequiredMixin, UpdateView):
    model = Comment
    fields = ["text"]
    template_name = "trips/form.html"

    def get_queryset(self):
        return Comment.objects.filter(author=self.request.user)


class CommentDelete(LoginRequiredMixin, DeleteView):
    model = Comment
    template_name = "trips/delete.html"

    def get_queryset(self):
        return Comment.objects.filter(author=self.request.user)

    def get_success_url(self):
        return self.object.get_absolute_url()
