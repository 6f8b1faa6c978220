from django.urls import path

from museum.views import ExhibitDetail, RoomTitle, Search

urlpatterns = [
    path("api/exhibits/<int:pk>/", ExhibitDetail.as_view()),
    path("api/rooms/<int:room>/", RoomTitle.as_view()),
    path("api/search/", Search.as_view()),
]
