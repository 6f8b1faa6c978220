from django.urls import path

from .views import ArticleDetail, ArticleList

app_name = "magazine"
urlpatterns = [
    path("", ArticleList.as_view(), name="start"),
    path("articles/<slug:slug>/", ArticleDetail.as_view(), name="article"),
]
