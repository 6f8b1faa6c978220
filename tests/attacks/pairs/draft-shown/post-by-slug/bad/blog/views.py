from django.views.generic import DetailView, ListView

from .models import Post


class PostList(ListView):
    queryset = Post.objects.published().order_by("-published_at")
    paginate_by = 10


class PostDetail(DetailView):
    queryset = Post.objects.select_related("author")
