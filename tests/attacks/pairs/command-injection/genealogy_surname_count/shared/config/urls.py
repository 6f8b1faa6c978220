from django.urls import path

from registers import views

urlpatterns = [
    path("watches/", views.WatchList.as_view(), name="watches"),
    path("watches/new/", views.WatchCreate.as_view(), name="new-watch"),
    path("watches/<int:pk>/", views.WatchDetail.as_view(), name="watch"),
]
