from django.urls import path
from insurance.views import CardDetail, CardList

urlpatterns = [
    path("api/cards/", CardList.as_view()),
    path("api/cards/<int:pk>/", CardDetail.as_view()),
]
