from django.urls import path

from shop import views

urlpatterns = [
    path("authors/", views.author_list, name="author-list"),
    path("totals/", views.author_totals, name="author-totals"),
]
