from django.urls import path

from . import views

urlpatterns = [
    path("gate/", views.open_gate),
    path("entries/", views.my_entries),
]
