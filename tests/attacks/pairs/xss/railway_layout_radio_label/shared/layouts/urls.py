from django.urls import path

from .views import AddLayout, BookRunning, Layouts

urlpatterns = [
    path("layouts/add/", AddLayout.as_view(), name="add-layout"),
    path("running/book/", BookRunning.as_view(), name="book-running"),
    path("layouts/", Layouts.as_view(), name="layouts"),
]
