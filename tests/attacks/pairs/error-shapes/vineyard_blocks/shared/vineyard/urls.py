from django.urls import path

from .views import BlockDetail, BlockList, HarvestView

urlpatterns = [
    path("blocks/", BlockList.as_view()),
    path("blocks/<int:pk>/", BlockDetail.as_view()),
    path("blocks/<int:pk>/harvest/", HarvestView.as_view()),
]
