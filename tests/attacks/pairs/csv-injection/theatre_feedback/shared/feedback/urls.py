from django.urls import path

from . import views

urlpatterns = [
    path("plays/<int:play_id>/feedback/", views.send_feedback),
    path("plays/<int:play_id>/summary/", views.summary),
    path("plays/<int:play_id>/feedback.csv", views.export),
]
