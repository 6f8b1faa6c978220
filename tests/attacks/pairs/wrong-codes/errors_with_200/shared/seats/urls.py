from django.urls import path

from .views import ConcertList, Reserve

urlpatterns = [
    path("concerts/", ConcertList.as_view()),
    path("concerts/<int:pk>/reserve/", Reserve.as_view()),
]
