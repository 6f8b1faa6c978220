from django.urls import path

from .views import ConvertView, RatesView, WishesView, WishView

urlpatterns = [
    path("rates/", RatesView.as_view()),
    path("convert/", ConvertView.as_view()),
    path("wishes/", WishesView.as_view()),
    path("wishes/<int:pk>/", WishView.as_view()),
]
