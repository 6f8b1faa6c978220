from django.urls import path

from . import views

app_name = "lost"
urlpatterns = [
    path("", views.ArticleList.as_view(), name="list"),
    path("<int:pk>/", views.ArticleDetail.as_view(), name="detail"),
    path("suggest/", views.suggest, name="suggest"),
    path("count/", views.count, name="count"),
]
