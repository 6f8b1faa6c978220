from django.urls import path

from .views import Door, Hours, Join

urlpatterns = [
    path("join/", Join.as_view()),
    path("door/", Door.as_view()),
    path("hours/", Hours.as_view()),
]
