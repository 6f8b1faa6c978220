from django.urls import path

from blog.views import SearchView

urlpatterns = [path("blog/search/", SearchView.as_view())]
