from django.urls import path

from .views import Add, Grep, Lines

urlpatterns = [
    path("lines/", Lines.as_view()),
    path("lines/add/", Add.as_view()),
    path("lines/grep/", Grep.as_view()),
]
