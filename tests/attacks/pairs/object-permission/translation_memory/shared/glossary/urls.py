from django.urls import path

from .views import GlossaryCreate, GlossaryDetail, GlossaryList

urlpatterns = [
    path("glossaries/", GlossaryList.as_view()),
    path("glossaries/new/", GlossaryCreate.as_view()),
    path("glossaries/<slug:slug>/", GlossaryDetail.as_view()),
]
