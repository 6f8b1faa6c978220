from django.urls import path

from .views import ChargeDetail, ChargeList, TokenView

urlpatterns = [
    path("token/", TokenView.as_view()),
    path("charges/", ChargeList.as_view()),
    path("charges/<int:pk>/", ChargeDetail.as_view()),
]
