from django.contrib import admin
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from glaciology import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("token/", obtain_auth_token),
    path("expeditions/", views.ExpeditionList.as_view()),
    path("expeditions/<int:pk>/", views.ExpeditionDetail.as_view()),
    path("expeditions/<int:expedition>/cores/", views.CoreList.as_view()),
    path("expeditions/<int:expedition>/cores/<int:pk>/", views.CoreDetail.as_view()),
]
