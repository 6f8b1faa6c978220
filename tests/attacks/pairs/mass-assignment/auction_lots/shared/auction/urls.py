from django.urls import path

from .views import AcceptLot, Catalogue, LotCreate, LotUpdate

urlpatterns = [
    path("", Catalogue.as_view(), name="catalogue"),
    path("lots/new/", LotCreate.as_view(), name="lot-new"),
    path("lots/<int:pk>/", LotUpdate.as_view(), name="lot-edit"),
    path("lots/<int:pk>/accept/", AcceptLot.as_view(), name="lot-accept"),
]
