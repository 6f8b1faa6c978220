from django.urls import path

from . import views

urlpatterns = [
    path("cards/<slug:code>/", views.CardDetail.as_view()),
    path("cards/<slug:code>/redemptions/", views.RedemptionList.as_view()),
    path("cards/<slug:code>/redeem/", views.Redeem.as_view()),
]
