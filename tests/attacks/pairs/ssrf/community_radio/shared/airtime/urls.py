from django.urls import path

from . import views

urlpatterns = [
    path("shows/<int:show_id>/episodes/", views.episodes),
    path("shows/<int:show_id>/import/", views.import_feed),
]
