from django.urls import path

from .views import VisitDetail, VisitList

urlpatterns = [
    path("visits/", VisitList.as_view()),
    path("visits/<int:pk>/", VisitDetail.as_view()),
]
