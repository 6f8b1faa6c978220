from django.contrib import admin
from django.urls import path


from lifeboat import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", views.Login.as_view()),
    path("api/stations/", views.StationList.as_view()),
    path("api/stations/<int:station>/callouts/", views.CalloutList.as_view()),
]
