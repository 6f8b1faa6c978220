from django.urls import path

from . import views

urlpatterns = [
    path("", views.slots, name="slots"),
    path("<int:pk>/release/", views.release, name="release"),
]
