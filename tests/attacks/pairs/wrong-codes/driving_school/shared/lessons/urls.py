from django.urls import path

from . import views

urlpatterns = [
    path("instructors/", views.instructors),
    path("lessons/", views.lessons),
    path("lessons/<int:pk>/off/", views.call_off),
]
