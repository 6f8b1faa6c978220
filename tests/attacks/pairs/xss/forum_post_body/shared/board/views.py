from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse, reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView

from .models import Post, Topic


class TopicList(ListView):
    model = Topic
    paginate_by = 30


class TopicShow(ListView):
    template_name = "board/topic.html"
    context_object_name = "posts"
    paginate_by = 50

    def get_queryset(self):
        self.topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        return self.topic.posts.select_related("author")

    def get_context_data(self, **kwargs):
        return super().get_context_data(topic=self.topic, **kwargs)


class TopicCreate(LoginRequiredMixin, CreateView):
    model = Topic
    fields = ["title"]
    template_name = "board/form.html"

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("topic", args=[self.object.pk])


class Reply(LoginRequiredMixin, CreateView):
    model = Post
    fields = ["body"]
    template_name = "board/form.html"

    def form_valid(self, form):
        form.instance.topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        form.instance.author = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("topic", args=[self.object.topic_id])


class PostDelete(LoginRequiredMixin, DeleteView):
    success_url = reverse_lazy("home")

    def get_queryset(self):
        return Post.objects.filter(author=self.request.user)
