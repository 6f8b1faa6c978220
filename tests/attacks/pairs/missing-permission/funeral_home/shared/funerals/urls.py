from django.urls import path

from . import views

urlpatterns = [
    path("ceremonies/", views.CeremonyList.as_view(), name="ceremonies"),
    path("ceremonies/new/", views.CeremonyCreate.as_view(), name="ceremony-new"),
    path("ceremonies/<int:pk>/", views.CeremonyUpdate.as_view(), name="ceremony-edit"),
    path("ceremonies/<int:pk>/relatives/", views.RelativeList.as_view(), name="relatives"),
    path("ceremonies/<int:pk>/relatives/new/", views.RelativeCreate.as_view(), name="relative-new"),
]
