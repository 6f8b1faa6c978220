from django.contrib import admin
from django.urls import path


from falconry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.LoginView.as_view()),
    path("api/falcons/", views.FalconList.as_view()),
]
