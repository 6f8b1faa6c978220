from django.urls import path

from .views import AddLayout, BookRunning, done

urlpatterns = [
    path("layouts/add/", AddLayout.as_view(), name="add-layout"),
    path("running/book/", BookRunning.as_view(), name="book-running"),
    path("done/", done, name="done"),
]
