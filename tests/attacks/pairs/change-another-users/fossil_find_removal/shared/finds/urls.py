from django.urls import path

from .views import FindDetail, FindList, FindRemoval

app_name = "finds"
urlpatterns = [
    path("", FindList.as_view(), name="list"),
    path("<int:pk>/", FindDetail.as_view(), name="detail"),
    path("<int:pk>/remove/", FindRemoval.as_view(), name="remove"),
]
