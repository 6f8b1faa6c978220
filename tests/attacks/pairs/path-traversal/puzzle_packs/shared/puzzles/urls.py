from django.urls import path

from . import views

urlpatterns = [
    path("packs/", views.Packs.as_view()),
    path("packs/<uuid:pk>/", views.PackDetail.as_view()),
]
