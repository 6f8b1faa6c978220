from django.urls import path

from . import views

urlpatterns = [
    path("locos/", views.LocoList.as_view(), name="loco-list"),
    path("locos/new/", views.LocoCreate.as_view(), name="loco-create"),
    path("locos/<int:pk>/", views.LocoDetail.as_view(), name="loco-detail"),
    path("locos/<int:pk>/edit/", views.LocoUpdate.as_view(), name="loco-update"),
    path("locos/<int:pk>/delete/", views.LocoDelete.as_view(), name="loco-delete"),
]
