from django.contrib import admin
from django.urls import path

from tasting import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("beers/", views.BeerList.as_view(), name="beers"),
    path("beers/<int:pk>/", views.BeerDetail.as_view(), name="beer"),
    path("beers/<int:beer_id>/notes/", views.WriteNote.as_view(), name="write-note"),
]
