from django.urls import path

from .views import CrossingList, LanguageView

urlpatterns = [
    path("crossings/", CrossingList.as_view(), name="crossings"),
    path("language/", LanguageView.as_view(), name="language"),
]
