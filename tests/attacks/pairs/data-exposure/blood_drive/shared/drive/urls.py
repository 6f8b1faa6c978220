from django.urls import path

from . import views

urlpatterns = [
    path("drives/", views.drives),
    path("drives/<int:drive_id>/helpers/", views.helpers),
    path("drives/<int:drive_id>/join/", views.join),
    path("my-help/", views.my_help),
]
