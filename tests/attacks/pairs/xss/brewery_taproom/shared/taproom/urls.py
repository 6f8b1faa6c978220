from django.urls import path

from . import views

urlpatterns = [
    path("", views.BeerList.as_view(), name="beers"),
    path("beers/<int:pk>/", views.BeerDetail.as_view(), name="beer"),
    path("beers/<int:pk>/taste/", views.Taste.as_view(), name="taste"),
]
