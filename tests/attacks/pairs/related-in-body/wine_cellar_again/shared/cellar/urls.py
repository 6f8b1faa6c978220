from django.urls import path

from .views import BottleDetail, BottleList, RackList

urlpatterns = [
    path("racks/", RackList.as_view()),
    path("bottles/", BottleList.as_view()),
    path("bottles/<int:pk>/", BottleDetail.as_view()),
]
