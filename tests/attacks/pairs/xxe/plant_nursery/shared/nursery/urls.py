from django.urls import path

from . import views

urlpatterns = [
    path("", views.CatalogueList.as_view(), name="catalogues"),
    path("import/", views.CatalogueImport.as_view(), name="import"),
    path("catalogues/<int:pk>/", views.CatalogueDetail.as_view(), name="catalogue"),
    path("catalogues/<int:pk>/delete/", views.CatalogueDelete.as_view(), name="delete"),
]
