from django.urls import path

from .views import DraftDetail, DraftList

urlpatterns = [
    path("drafts/", DraftList.as_view()),
    path("drafts/<slug:slug>/", DraftDetail.as_view()),
]
