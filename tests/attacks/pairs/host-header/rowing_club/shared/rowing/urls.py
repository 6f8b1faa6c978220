from django.urls import path

from . import views

urlpatterns = [
    path("forgotten/", views.forgotten, name="forgotten"),
    path("reset/<str:uid>/<str:token>/", views.reset, name="reset"),
    path("me/", views.me, name="me"),
]
