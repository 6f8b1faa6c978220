from django.urls import path

from . import views

urlpatterns = [
    path("", views.GalleryList.as_view(), name="galleries"),
    path("exhibits/", views.ExhibitList.as_view(), name="exhibits"),
    path("exhibits/<int:pk>/", views.ExhibitDetail.as_view(), name="exhibit"),
    path("exhibits/<int:pk>/edit/", views.ExhibitUpdate.as_view(), name="exhibit-edit"),
    path("exhibits/<int:pk>/remove/", views.ExhibitRemove.as_view(), name="exhibit-remove"),
]
